import { number, reader, unfit } from "./values";

const last = 2_958_465; // 31 December 9999, the last day that Excel knows
const requirement = `must be a date, Excel's serial number from 0 to ${last}`;

/** A date as Excel's serial number; the time of day is its fraction. */
export const excelDate = reader(requirement, (cell, name): number => {
  const serial = number(cell, name);
  if (serial < 0 || serial >= last + 1) throw unfit("outOfRange", name, requirement, cell);
  return serial;
});
