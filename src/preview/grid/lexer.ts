import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Injector } from "@univerjs/presets";

/**
 * The library's lexer keeps in mind a table's bracket that was still open while it was typed ("=SUM(Holdings["),
 * and reads every formula that is entered after it as #NAME?. It forgets everything else at the start of a formula.
 */
export function mendLexer(injector: Injector): void {
  const lexer = injector.get(LexerTreeBuilder);
  const forget = lexer["_resetTemp"].bind(lexer);
  lexer["_resetTemp"] = () => {
    forget();
    lexer["_squareBracketState"] = 0;
    lexer["_tableBracketState"] = false;
  };
}
