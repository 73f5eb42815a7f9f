# Regression statistics of small series in exact rational arithmetic, roots and quantiles to 30 digits.
# Run: python3 test/golden/regression.py > test/golden/regression.json   (Python 3 fractions, mpmath 1.2.1)
import json, os, sys
from fractions import Fraction as F
from mpmath import mp, mpf, sqrt

sys.path.insert(0, os.path.dirname(__file__))
from contextlib import redirect_stdout
import io

with redirect_stdout(io.StringIO()):
    from studentT import quantile

mp.dps = 30


def real(q):
    return mpf(q.numerator) / mpf(q.denominator)


def statistics(portfolio, market, confidence, periods):
    y, x = [F(v) for v in portfolio], [F(v) for v in market]  # exactly the doubles
    n = len(x)
    mx, my = sum(x) / n, sum(y) / n
    xx = sum((a - mx) ** 2 for a in x)
    xy = sum((a - mx) * (b - my) for a, b in zip(x, y))
    yy = sum((b - my) ** 2 for b in y)
    beta = xy / xx
    alpha = my - beta * mx
    rss = sum((b - alpha - beta * a) ** 2 for a, b in zip(x, y))
    s = sqrt(real(rss / (n - 2)))
    se = s / sqrt(real(xx))
    width = quantile(confidence, mpf(n - 2)) * se
    beta_, r2 = real(beta), real(1 - rss / yy)
    return [beta_, se, beta_ - width, beta_ + width, beta_ / se, real(alpha) * periods, r2, s * sqrt(mpf(periods)), r2, n, 0]


# Hull (2022), section 3.4: changes of jet fuel and heating oil futures.
fuel = [v / 1000 for v in [29, 20, -44, 8, 26, -19, -10, -7, 43, 11, -36, -18, 9, -32, 23]]
futures = [v / 1000 for v in [21, 35, -46, 1, 44, -29, -26, -29, 48, -6, -36, -11, 19, -27, 29]]
# Index levels: a large mean over a small scatter, where one-pass formulas lose every digit.
level = [5_000_000 + ((i * 7919) % 1009) / 8 for i in range(80)]
holding = [1_250_000 + ((i * 7919) % 1009) / 10 + ((i * 104729) % 97) / 16 for i in range(80)]
cases = []
for name, p, m, confidence, periods in [
    ("Hull's jet fuel and heating oil", fuel, futures, 0.95, 1),
    ("the same at 99 % and 12 periods a year", fuel, futures, 0.99, 12),
    ("levels of five million with a scatter of a hundred", holding, level, 0.9, 252),
]:
    result = [float(v) for v in statistics(p, m, confidence, periods)]
    cases.append({"name": name, "portfolio": p, "market": m, "confidence": confidence, "periods": periods, "expected": result})
print(json.dumps(cases, indent=1))
