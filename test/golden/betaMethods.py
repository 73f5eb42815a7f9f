# Betas by every method on series with holes, in exact rational arithmetic on the very doubles.
# Run: python3 test/golden/betaMethods.py > test/golden/betaMethods.json   (Python 3, fractions)
import json
from fractions import Fraction as F

N = 60
market = [((i * 7919 + 13) % 1009 - 504) / 20000 for i in range(N)]
funds = [
    [round(b * market[i] + 0.3 * market[i - 1] + ((i * k) % 97 - 48) / 30000, 7) for i in range(N)]
    for b, k in [(0.9, 104729), (1.2, 1299709), (0.6, 15485863), (1.5, 32452843)]
]
for fund, holes in zip(funds, [[], [5, 31], [0, 59], [20, 21, 22]]):
    for hole in holes:
        fund[hole] = None
market_with_holes = list(market)
market_with_holes[10] = None
market_with_holes[44] = None


def whole(p, m):
    return [(F(a), F(b)) for a, b in zip(p, m) if a is not None and b is not None]


def line(pairs, weights=None):
    w = weights or [F(1)] * len(pairs)
    total = sum(w)
    mp_ = sum(k * p for k, (p, _) in zip(w, pairs)) / total
    mm = sum(k * m for k, (_, m) in zip(w, pairs)) / total
    xx = sum(k * (m - mm) ** 2 for k, (_, m) in zip(w, pairs))
    xy = sum(k * (m - mm) * (p - mp_) for k, (p, m) in zip(w, pairs))
    beta = xy / xx
    rss = sum(k * (p - mp_ - beta * (m - mm)) ** 2 for k, (p, m) in zip(w, pairs))
    return beta, rss / (len(pairs) - 2) / xx if len(pairs) > 2 else None


def ols(p, m):
    return line(whole(p, m))[0]


def vasicek(p, m, mean, variance):
    beta, squared_error = line(whole(p, m))
    own = variance / (variance + squared_error)
    return own * beta + (1 - own) * mean


def ewma(p, m, decay):
    n = len(p)
    kept = [(F(p[i]), F(m[i]), F(decay) ** (n - 1 - i)) for i in range(n) if p[i] is not None and m[i] is not None]
    return line([(a, b) for a, b, _ in kept], [w for _, _, w in kept])[0]


def solve(matrix, right):
    rows = [list(row) + [r] for row, r in zip(matrix, right)]
    for k in range(len(rows)):
        pivot = next(i for i in range(k, len(rows)) if rows[i][k] != 0)
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for i in range(len(rows)):
            if i != k:
                factor = rows[i][k] / rows[k][k]
                rows[i] = [a - factor * b for a, b in zip(rows[i], rows[k])]
    return [row[-1] / row[k] for k, row in enumerate(rows)]


def dimson(p, m, lags):
    used = [
        (F(p[t]), [F(1)] + [F(m[t + k]) for k in range(-lags, lags + 1)])
        for t in range(lags, len(p) - lags)
        if p[t] is not None and all(m[t + k] is not None for k in range(-lags, lags + 1))
    ]
    size = 2 * lags + 2
    normal = [[sum(x[i] * x[j] for _, x in used) for j in range(size)] for i in range(size)]
    right = [sum(x[i] * y for y, x in used) for i in range(size)]
    return sum(solve(normal, right)[1:])


def side(p, m, sign):
    return line([(a, b) for a, b in whole(p, m) if sign * b > 0])[0]


def theilsen(p, m):
    pairs = whole(p, m)
    slopes = sorted(
        (pairs[j][0] - pairs[i][0]) / (pairs[j][1] - pairs[i][1])
        for i in range(len(pairs))
        for j in range(i + 1, len(pairs))
        if pairs[i][1] != pairs[j][1]
    )
    half = len(slopes) // 2
    return slopes[half] if len(slopes) % 2 else (slopes[half - 1] + slopes[half]) / 2


def prior(m):
    betas = [ols(fund, m) for fund in funds]
    mean = sum(betas) / len(betas)
    return mean, sum((b - mean) ** 2 for b in betas) / (len(betas) - 1)


def all_methods(m):
    across = prior(m)
    return [
        {"method": name, "parameter": parameter, "betas": [float(f(fund)) for fund in funds]}
        for name, parameter, f in [
            ("ols", None, lambda p: ols(p, m)),
            ("blume", None, lambda p: (2 * ols(p, m) + 1) / 3),
            ("vasicek", 0.25, lambda p: vasicek(p, m, F(1), F(0.25) ** 2)),
            ("vasicek", None, lambda p: vasicek(p, m, *across)),
            ("dimson", None, lambda p: dimson(p, m, 1)),
            ("dimson", 0, lambda p: dimson(p, m, 0)),
            ("dimson", 3, lambda p: dimson(p, m, 3)),
            ("ewma", None, lambda p: ewma(p, m, 0.94)),
            ("ewma", 0.5, lambda p: ewma(p, m, 0.5)),
            ("ewma", 1, lambda p: ewma(p, m, 1)),
            ("upside", None, lambda p: side(p, m, 1)),
            ("downside", None, lambda p: side(p, m, -1)),
            ("theilsen", None, lambda p: theilsen(p, m)),
        ]
    ]


rolling = [
    {"method": name, "parameter": parameter, "window": w, "fund": k, "betas": [float(f(funds[k][i : i + w], market_with_holes[i : i + w])) for i in range(N - w + 1)]}
    for k, w in [(0, 12), (1, 20), (3, 59), (2, 60)]
    for name, parameter, f in [
        ("ols", None, ols),
        ("blume", None, lambda p, m: (2 * ols(p, m) + 1) / 3),
        ("vasicek", 0.25, lambda p, m: vasicek(p, m, F(1), F(0.25) ** 2)),
        ("ewma", 0.9, lambda p, m: ewma(p, m, 0.9)),
        ("upside", None, lambda p, m: side(p, m, 1)),
        ("downside", None, lambda p, m: side(p, m, -1)),
        ("dimson", None, lambda p, m: dimson(p, m, 1)),
        ("theilsen", None, theilsen),
    ]
]
cases = [{"name": "no holes in the market", "market": market, "methods": all_methods(market)}, {"name": "holes on both sides", "market": market_with_holes, "methods": all_methods(market_with_holes)}]
print(json.dumps({"funds": funds, "market": market_with_holes, "cases": cases, "rolling": rolling}))
