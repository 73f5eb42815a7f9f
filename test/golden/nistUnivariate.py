# Fills nistUnivariate.json in with `ofDoubles`: the standard deviation of the nearest doubles to the data, in exact
# rational arithmetic, so that what double precision loses on input is known apart from what the functions lose.
# Run: python3 test/golden/nistUnivariate.py   (Python 3, fractions, decimal)
import json
from decimal import Decimal, getcontext
from fractions import Fraction as F
from pathlib import Path

getcontext().prec = 40
file = Path(__file__).with_suffix(".json")
golden = json.loads(file.read_text())
for series in golden["series"]:
    y = [F(v) for v in series.get("data") or [series["first"]] + series["pair"] * 500]
    assert len(y) == series["observations"]
    mean = sum(y) / len(y)
    variance = sum((v - mean) ** 2 for v in y) / (len(y) - 1)
    series["ofDoubles"] = float((Decimal(variance.numerator) / Decimal(variance.denominator)).sqrt())
lines = ",\n".join("  " + json.dumps(series) for series in golden["series"])
file.write_text('{\n "source": %s,\n "series": [\n%s\n ]\n}\n' % (json.dumps(golden["source"]), lines))
