# Hedge effectiveness tests of small series in exact rational arithmetic; p values by the incomplete beta to 30 digits.
# Run: python3 test/golden/hedgeTest.py > test/golden/hedgeTest.json   (Python 3 fractions, mpmath 1.2.1)
import json
from fractions import Fraction as F
from mpmath import mp, mpf, sqrt, betainc

mp.dps = 30


def real(q):
    return mpf(q.numerator) / mpf(q.denominator)


def centred(x):
    mean = sum(x) / len(x)
    return [v - mean for v in x]


def test(item, instrument, low, high, small):
    y, x = [F(v) for v in item], [F(v) for v in instrument]  # exactly the doubles
    n = len(y)
    cx, cy = centred(x), centred(y)
    xx, xy, yy = sum(a * a for a in cx), sum(a * b for a, b in zip(cx, cy)), sum(b * b for b in cy)
    slope = xy / xx
    intercept = sum(y) / n - slope * sum(x) / n
    rss = sum((b - slope * a) ** 2 for a, b in zip(cx, cy))
    se2 = rss / (n - 2) / xx
    f = slope**2 / se2
    p = betainc(mpf(n - 2) / 2, mpf(1) / 2, 0, mpf(n - 2) / (mpf(n - 2) + real(f)), regularized=True)
    offset = -sum(x) / sum(y)
    counted = [(a, b) for a, b in zip(x, y) if abs(b) > F(small)]
    inside = [1 for a, b in counted if F(low) <= -a / b <= F(high)]
    together = centred([a + b for a, b in zip(x, y)])
    reduction = 1 - sum(v * v for v in together) / yy
    within = F(low) <= offset <= F(high)
    figures = [real(v) for v in (slope, intercept, 1 - rss / yy)] + [sqrt(real(se2)), real(f), p, real(reduction), real(slope)]
    return [n, float(real(offset)), within, len(inside) / len(counted)] + [float(v) for v in figures]


# Hull (2022), section 3.4: changes of jet fuel as the item, a short position in heating oil futures as the instrument.
fuel = [v / 1000 for v in [29, 20, -44, 8, 26, -19, -10, -7, 43, 11, -36, -18, 9, -32, 23]]
short = [-v / 1000 for v in [21, 35, -46, 1, 44, -29, -26, -29, 48, -6, -36, -11, 19, -27, 29]]
money = [120_000, -81_500, 44_250, -3_000, 61_000, -118_000, 2_500, 90_000]
hedge = [-112_300, 79_900, -49_600, 1_200, -60_200, 109_800, -4_400, -77_700]
cases = [
    ("Hull's jet fuel and short heating oil", fuel, short, 0.8, 1.25, 0.0),
    ("the same without small changes", fuel, short, 0.8, 1.25, 0.015),
    ("a portfolio and its short index futures, in money", money, hedge, 0.8, 1.25, 5_000.0),
    ("the same in a narrow band", money, hedge, 0.95, 1.05, 0.0),
]
print(json.dumps([
    {"name": name, "item": i, "instrument": x, "low": low, "high": high, "small": small, "expected": test(i, x, low, high, small)}
    for name, i, x, low, high, small in cases
], indent=1))
