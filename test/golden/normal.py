# Standard normal probabilities and Black-Scholes-Merton prices to 40 digits, of the very doubles that the functions get.
# Run: python3 test/golden/normal.py > test/golden/normal.json   (mpmath 1.2.1)
import json
from mpmath import mp, mpf, erfc, exp, log, sqrt

mp.dps = 40


def phi(x):
    return erfc(-mpf(x) / sqrt(mpf(2))) / 2


def price(kind, s, k, vol, r, q, t):
    s, k, vol, r, q, t = (mpf(v) for v in (s, k, vol, r, q, t))
    w = vol * sqrt(t)
    if w == 0:
        forward = s * exp(-q * t) - k * exp(-r * t)
        return max(forward, 0) if kind == "call" else max(-forward, 0)
    d1 = (log(s / k) + (r - q) * t) / w + w / 2
    d2 = d1 - w
    sign = 1 if kind == "call" else -1
    return sign * (s * exp(-q * t) * phi(sign * d1) - k * exp(-r * t) * phi(sign * d2))


points = [0.0, 1e-12, 1e-3, 0.1, 0.5, 0.674, 0.675, 1.0, 1.2816, 1.96, 2.5758, 3.3, 4.0, 5.0, 5.65, 5.66, 6.5, 8.2,
          10.0, 15.3, 20.0, 27.7, 33.0, 37.5]
cdf = [{"x": x, "probability": float(phi(x))} for m in points for x in ([m, -m] if m else [m])]
cases = [
    (42.0, 40.0, 0.2, 0.1, 0.0, 0.5),  # Hull, 11th ed. (2022), section 15.9
    (930.0, 900.0, 0.2, 0.08, 0.03, 2 / 12),  # Hull, 11th ed. (2022), section 17.4: S&P 500 call 51.83
    (4500.0, 4500.0, 0.2, 0.05, 0.014, 0.25),
    (4500.0, 4950.0, 0.2, 0.05, 0.014, 0.25),
    (4500.0, 3600.0, 0.35, 0.02, 0.03, 1.0),
    (4500.0, 2000.0, 0.2, 0.05, 0.014, 0.25),
    (100.0, 100.0, 0.75, 0.005, 0.0, 0.0833333333333),  # seed case S000-0099
    (100.0, 100.0, 0.4, 0.001, 0.0, 0.0833333333333),  # seed case S000-0102
    (100.0, 100.0, 1e-9, 0.0, 0.0, 1.0),
    (100.0, 100.0, 3.0, -0.01, 0.02, 5.0),
    (100.0, 90.0, 0.0, 0.05, 0.01, 1.0),
    (100.0, 90.0, 0.2, 0.05, 0.01, 0.0),
    (100.0, 90.0, 200.0, 0.05, 0.01, 4.0),
]
options = [
    {"type": kind, "given": list(case), "price": float(price(kind, *case))} for case in cases for kind in ("put", "call")
]
print(json.dumps({"cdf": cdf, "options": options}, indent=1))
