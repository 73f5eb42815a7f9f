export { exampleInBuiltIns } from "./exampleInBuiltIns";
export { nativeCells } from "./nativeCells";
export { nativeReferences } from "./nativeReferences";
export { sameValue } from "./sameValue";
