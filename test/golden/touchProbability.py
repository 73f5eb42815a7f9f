# Probability that a lognormal price touches a level, by integrating the density of the first passage time to 30 digits
# (Harrison 1985: f(t) = b / (s √(2π t³)) exp(−(b − ν t)² / (2 s² t)), s volatility, ν drift toward the level).
# Run: python3 test/golden/touchProbability.py > test/golden/touchProbability.json   (mpmath 1.2.1)
import json
from mpmath import mp, mpf, quad, sqrt, pi, exp, log, linspace

mp.dps = 30


def probability(price, level, drift, volatility, years):
    b = abs(log(mpf(level) / mpf(price)))
    nu = (1 if level >= price else -1) * (mpf(drift) - mpf(volatility) ** 2 / 2)
    s = mpf(volatility)
    density = lambda t: b / (s * sqrt(2 * pi * t**3)) * exp(-((b - nu * t) ** 2) / (2 * s**2 * t))
    # In u = 1 / √t the density is smooth: t = u⁻², dt = 2 u⁻³ du.
    start = 1 / sqrt(mpf(years))
    points = [start + mpf(k) * s / b for k in range(0, 60, 2)]
    return quad(lambda u: density(u**-2) * 2 * u**-3, points)


cases = [
    {"price": p, "level": l, "drift": d, "volatility": v, "years": y, "probability": float(probability(p, l, d, v, y))}
    for p, l, d, v, y in [
        (4500, 4548, 0, 0.2, 20 / 252),
        (4500, 4788, 0, 0.2, 20 / 252),
        (4500, 4548, 0.1, 0.15, 1),
        (4500, 4452, 0, 0.2, 20 / 252),
        (4500, 4000, -0.3, 0.4, 0.5),
        (4500, 6000, 0, 0.1, 0.25),
        (4500, 4548, -0.5, 0.05, 2),
        (100, 150, 0.9, 0.2, 1),
        (100, 50, 0, 1.2, 3),
        (100, 101, 0.02, 0.01, 5),
        # A drift that just about reaches the level, many deviations away.
        (100, 122, 0.2, 0.01, 1),
        (100, 150, 0.4, 0.01, 1),
        (100, 80, -0.22, 0.003, 1),
    ]
]
print(json.dumps(cases, indent=1))
