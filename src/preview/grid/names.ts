import { IFunctionService } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/presets";
import type { HostName } from "../office/officeHost";
import type { Book } from "./univer";

/** The workbook's defined names. */
export function definedNames(book: Book): HostName[] {
  return book.getDefinedNames().map((its) => ({
    name: its.getName(),
    refersTo: `=${withoutEquals(its.getFormulaOrRefString())}`,
  }));
}

/** A name that exists is moved. */
export function defineName(book: Book, { name, refersTo }: HostName): void {
  const existing = book.getDefinedName(name);
  if (existing) existing.setRef(withoutEquals(refersTo));
  else book.insertDefinedName(name, withoutEquals(refersTo));
}

/** The library reads a formula once and for all: one that was entered before its name would stay #NAME?. */
export function readNamesAnew(injector: Injector): void {
  // Every formula contains the empty text.
  injector.get(IFunctionService).deleteFormulaAstCacheKey("");
}

const withoutEquals = (formula: string) => formula.replace(/^=/, "");
