# Writes nistUnivariate.json, nistNorris.json and nistLeastSquares.json from the files of NIST's Statistical Reference
# Datasets, <name>.dat of itl.nist.gov/div898/strd (univ, lls), works of the US government, in the public domain.
# Adds `ofDoubles`: the standard deviation of the doubles nearest to the data, in exact rational arithmetic, so that what
# double precision loses on input is known apart from what the functions lose. PiDigits is calculated, with the one digit
# that NIST's file has otherwise (the 957th is a 3 there, not an 8), and has to have NIST's mean and standard deviation.
# Run: python3 test/golden/nist.py folder   (Python 3, fractions, decimal)
import json
import re
import sys
from decimal import Decimal, getcontext
from fractions import Fraction as F
from pathlib import Path

getcontext().prec = 40
folder, here = Path(sys.argv[1]), Path(__file__).parent
NUMBER = r"(-?[\d.]+(?:E[+-]?\d+)?)"


def lines_of(name):
    return (folder / f"{name}.dat").read_text().splitlines()


def number(text):
    value = float(text)
    return int(value) if value.is_integer() and "." not in text else value


def rows_of(name):
    found = [line.split() for line in lines_of(name)[60:]]
    return [[number(cell) for cell in row] for row in found if row and all(re.fullmatch(NUMBER, cell) for cell in row)]


def certified(name, label):
    return float(re.search(label + r"[^\d\n-]*" + NUMBER, "\n".join(lines_of(name)[:61]))[1])


def deviation_of_doubles(values):
    exact = [F(value) for value in values]
    mean = sum(exact) / len(exact)
    variance = sum((value - mean) ** 2 for value in exact) / (len(exact) - 1)
    return float((Decimal(variance.numerator) / Decimal(variance.denominator)).sqrt())


def digits_of_pi(count):
    unit = 10 ** (count + 10)

    def arctan(x):
        power = total = unit // x
        k, sign = 1, 1
        while power:
            power //= x * x
            k, sign = k + 2, -sign
            total += sign * (power // k)
        return total

    sys.set_int_max_str_digits(count + 20)
    return [int(digit) for digit in str(4 * (4 * arctan(5) - arctan(239)))[:count]]


def univariate(name, observations):
    # One column after the heading; the length of the heading differs from file to file.
    cells = [line.split()[0] for line in lines_of(name) if re.fullmatch(r"\s*" + NUMBER + r"\s*", line)]
    data = [number(cell) for cell in cells]
    assert len(data) == observations, (name, len(data))
    mean = certified(name, r"Sample Mean[^\d-]*")
    return entry(name, data, mean, certified(name, r"Sample Standard Deviation \(denom\. = n-1\)[^\d-]*"))


def entry(name, data, mean, deviation):
    result = {"name": name, "observations": len(data), "mean": mean, "standardDeviation": deviation}
    pairs = len(data) > 999 and data[1:3] * 500 == data[1:]
    result |= {"first": data[0], "pair": data[1:3]} if pairs else {"data": data}
    return result | {"ofDoubles": deviation_of_doubles(data)}


def regression(name, degree=None):
    rows = rows_of(name)
    text = "\n".join(lines_of(name)[:61])
    found = [float(value) for value in re.findall(r"^\s+B\d+\s+" + NUMBER, text, re.M)]
    columns = [list(column) for column in zip(*rows)]
    result = {"name": name, "y": columns[0], "x": columns[1] if degree else columns[1:]}
    return result | ({"degree": degree} if degree else {}) | {"intercept": found[0], "certified": found[1:]}


def write(name, content):
    (here / name).write_text(json.dumps(content) + "\n")


SOURCE = "NIST Statistical Reference Datasets (StRD), {}: data and certified values as in the files <name>.dat of itl.nist.gov/div898/strd; works of the US government, in the public domain. Written by nist.py."
named = {"Lottery": 218, "Lew": 200, "Mavro": 50, "Michelso": 100, "NumAcc1": 3, "NumAcc2": 1001, "NumAcc3": 1001, "NumAcc4": 1001}
digits = digits_of_pi(5000)
digits[956] = 3
pi = entry("PiDigits", digits, 4.5348, 2.86733906028871)
assert f"{sum(pi['data']) / 5000:.4f} {pi['ofDoubles']:.14f}" == "4.5348 2.86733906028871"
write(
    "nistUnivariate.json",
    {"source": SOURCE.format("univariate summary statistics"), "series": [univariate(*item) for item in named.items()] + [pi]},
)

norris = regression("Norris")
text = "\n".join(lines_of("Norris")[:61])
write(
    "nistNorris.json",
    {
        "source": SOURCE.format("linear regression"),
        "name": "Norris",
        "y": norris["y"],
        "x": norris["x"][0],
        "certified": {
            "intercept": norris["intercept"],
            "slope": norris["certified"][0],
            "slopeStandardError": float(re.search(r"B1\s+\S+\s+" + NUMBER, text)[1]),
            "residualStandardDeviation": certified("Norris", r"Standard Deviation"),
            "rSquared": certified("Norris", r"R-Squared"),
            "fStatistic": float(re.search(r"^Regression.*\s" + NUMBER + r"\s*$", text, re.M)[1]),
        },
    },
)
write(
    "nistLeastSquares.json",
    {
        "source": SOURCE.format("linear regression") + " With a degree, y is regressed on the powers of x.",
        "series": [regression("Longley"), regression("Pontius", 2), regression("Filip", 10)]
        + [regression(f"Wampler{i}", 5) for i in range(1, 6)],
    },
)
