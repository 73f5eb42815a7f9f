import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/presets";
import type { Look, PlannedCell } from "./plan";

const ink = "#242424";
const muted = "#616161";
const inputBlue = "#0f548c";
const line = "#d1d1d1";

const bold = { bl: BooleanNumber.TRUE };
const colour = (rgb: string) => ({ cl: { rgb } });
const fill = (rgb: string) => ({ bg: { rgb } });
const rule = { s: BorderStyleTypes.THIN, cl: { rgb: line } };

const heading = { ...bold, ...colour(ink), ...fill("#f0f0f0"), bd: { b: rule } };
const blue = colour(inputBlue);

/** Inputs are blue, as on a trading desk; results are black and bold. */
const looks: Record<Look, IStyleData> = {
  title: { ...bold, ...colour(ink), fs: 16 },
  note: { ...colour(muted), tb: WrapStrategy.OVERFLOW },
  heading,
  column: { ...heading, ht: HorizontalAlign.RIGHT },
  tableHeading: bold,
  label: colour(ink),
  input: { ...blue, ...fill("#ebf3fc") },
  entry: blue,
  result: { ...bold, ...colour(ink) },
};

/** Every cell that is not planned looks like this. */
export const plainStyle: IStyleData = { vt: VerticalAlign.MIDDLE, fs: 11, pd: { l: 4, r: 4 } };

export function style({ look, numberFormat }: PlannedCell): IStyleData {
  const its: IStyleData = { ...plainStyle, ...looks[look] };
  return numberFormat ? { ...its, n: { pattern: numberFormat } } : its;
}
