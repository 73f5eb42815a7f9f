# Two-sided quantiles and tail probabilities of Student's t by integrating its density to 30 digits.
# Run: python3 test/golden/studentT.py > test/golden/studentT.json   (mpmath 1.2.1)
import json
from mpmath import mp, mpf, quad, gamma, loggamma, sqrt, pi, log, exp, inf, log1p

mp.dps = 30


def density(t, df):
    scale = exp(loggamma((df + 1) / 2) - loggamma(df / 2)) / sqrt(pi * df)
    return scale * exp(-(df + 1) / 2 * log1p(t * t / df))


def tails(t, df):
    if t < 1:
        return 1 - 2 * quad(lambda x: density(x, df), [0, t])
    # The density falls by e within about 1/t: pieces of that size first, then the far tail.
    pieces = [t + k / t for k in range(0, 40, 2)] + [t + 80 / t + m * t for m in (0, 1, 4, 60, 4000)]
    return 2 * quad(lambda x: density(x, df), pieces + [inf])


def quantile(confidence, df):
    wanted = 1 - mpf(confidence)  # of the very double that the function gets
    t = mpf(1)
    for _ in range(60):  # Newton in log t on log tails
        now = tails(t, df)
        step = log(wanted / now) / (-2 * t * density(t, df) / now)
        t *= exp(max(mpf(-1), min(mpf(1), step)))
        if abs(step) < mpf(10) ** -22:
            return t
    raise ArithmeticError((confidence, df))


quantiles = [
    {"df": df, "confidence": confidence, "t": float(quantile(confidence, mpf(df)))}
    for df in [1, 2, 3, 5, 10, 29, 30, 58, 100, 250, 1000, 100000]
    for confidence in [0.01, 0.5, 0.9, 0.95, 0.99, 0.999, 0.999999]
]
probabilities = [
    {"df": df, "t": t, "tails": float(tails(mpf(t), mpf(df)))}
    for df in [1, 2, 7, 30, 250, 10000]
    for t in [0.0009765625, 0.5, 1, 2, 3, 5, 8]
]
print(json.dumps({"quantiles": quantiles, "probabilities": probabilities}, indent=1))
