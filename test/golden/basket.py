# RANK and BASKET on synthetic returns: every quantity in exact rational arithmetic, the whole numbers by brute force.
# Run: python3 test/golden/basket.py > test/golden/basket.json   (Python 3, fractions)
import json
from fractions import Fraction as F
from itertools import product
from math import sqrt, floor

N = 40
market = [((i * 7919 + 13) % 1009 - 504) / 20000 for i in range(N)]
futures = [
    [round(b * market[i] + ((i * k) % 97 - 48) / s, 7) for i in range(N)]
    for b, k, s in [(1.0, 104729, 20000), (1.2, 1299709, 9000), (0.8, 15485863, 6000)]
]
portfolio = [round(0.9 * market[i] + 0.2 * futures[1][i] + ((i * 32452843) % 89 - 44) / 9000, 7) for i in range(N)]
VALUE = 2_000_000
CONTRACTS = [("ES", 50, 4500, 12650), ("NQ", 20, 15000, 19800), ("RTY", 50, 1900, 6050)]


def cov(a, b):
    a, b = [F(x) for x in a], [F(x) for x in b]
    ma, mb = sum(a) / N, sum(b) / N
    return sum((x - ma) * (y - mb) for x, y in zip(a, b)) / (N - 1)


gram = [[cov(a, b) for b in futures] for a in futures]
cross = [cov(portfolio, a) for a in futures]
own = cov(portfolio, portfolio)
worth = [F(m) * F(p) for _, m, p, _ in CONTRACTS]


def variance(lots):
    w = [n * c for n, c in zip(lots, worth)]
    k = range(len(w))
    return F(VALUE) ** 2 * own + 2 * F(VALUE) * sum(w[i] * cross[i] for i in k) + sum(w[i] * w[j] * gram[i][j] for i in k for j in k)


def solve(matrix, right):
    rows = [list(r) + [v] for r, v in zip(matrix, right)]
    for k in range(len(rows)):
        pivot = next(i for i in range(k, len(rows)) if rows[i][k] != 0)
        rows[k], rows[pivot] = rows[pivot], rows[k]
        for i in range(len(rows)):
            if i != k:
                f = rows[i][k] / rows[k][k]
                rows[i] = [a - f * b for a, b in zip(rows[i], rows[k])]
    return [r[-1] / r[k] for k, r in enumerate(rows)]


exact = [w / c for w, c in zip(solve(gram, [-VALUE * c for c in cross]), worth)]


def best(cap, budget):
    span = range(-cap, cap + 1)
    allowed = (n for n in product(span, repeat=3) if budget is None or sum(abs(x) * m[3] for x, m in zip(n, CONTRACTS)) <= budget)
    return min(allowed, key=variance)


def half_away(x):
    return (1 if x > 0 else -1) * floor(abs(x) + F(1, 2))


rank = []
for (code, m, p, margin), r, c, g in zip(CONTRACTS, futures, cross, range(3)):
    beta = c / gram[g][g]
    n_exact = -beta * VALUE / (m * p)
    n = half_away(n_exact)
    share = F(n * m * p, VALUE)
    left = own + 2 * share * c + share**2 * gram[g][g]
    rank.append([code, float(beta), float(beta * c / own), float(n_exact), n, float(-n * m * p / (beta * VALUE)), sqrt(left * 252), n * m * p, abs(n) * margin])
rank.sort(key=lambda row: row[6])

cases = [{"cap": cap, "budget": budget, "lots": best(25 if cap is None else cap, budget)} for cap, budget in [(None, None), (3, None), (1, None), (0, None), (None, 60_000), (4, 100_000), (None, 5_000)]]
for case in cases:
    case["volatility"] = sqrt(variance(case["lots"]))
print(json.dumps({"portfolio": portfolio, "futures": futures, "value": VALUE, "contracts": CONTRACTS, "rank": rank, "exact": [float(x) for x in exact], "unhedged": sqrt(variance([0, 0, 0])), "exactVolatility": sqrt(variance(exact)), "cases": cases}))
