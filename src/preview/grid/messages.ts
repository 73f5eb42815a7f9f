import { isError } from "../runtime/cellError";
import type { ResultCell } from "../runtime/result";

interface Message {
  readonly code: string;
  readonly text: string;
}

/** The words that came with errors, by calling cell and place within its spill: cells themselves keep the code only. */
export class Messages {
  private readonly byCaller = new Map<string, Map<string, Message>>();

  /** Replaces what the calling cell said before. */
  record(sheetId: string, row: number, column: number, cells: readonly (readonly ResultCell[])[]): void {
    const said = new Map<string, Message>();
    cells.forEach((line, down) =>
      line.forEach((cell, across) => {
        if (isError(cell) && cell.message)
          said.set(`${down},${across}`, { code: cell.code, text: cell.message });
      }),
    );
    const caller = key(sheetId, row, column);
    if (said.size > 0) this.byCaller.set(caller, said);
    else this.byCaller.delete(caller);
  }

  /** What was said of the cell `down` and `across` from its caller, if it still shows that error. */
  of(sheetId: string, row: number, column: number, down: number, across: number, code: unknown): string {
    const message = this.byCaller.get(key(sheetId, row, column))?.get(`${down},${across}`);
    return message && message.code === code ? message.text : "";
  }
}

const key = (sheetId: string, row: number, column: number) => `${sheetId}!${row},${column}`;
