/** The errors of Office.js that this host can give. */
export const ErrorCodes = {
  accessDenied: "AccessDenied",
  invalidArgument: "InvalidArgument",
  invalidSelection: "InvalidSelection",
  itemAlreadyExists: "ItemAlreadyExists",
  itemNotFound: "ItemNotFound",
  propertyNotLoaded: "PropertyNotLoaded",
  notImplemented: "NotImplemented",
} as const;

type Code = keyof typeof ErrorCodes;

const words: Record<Code, string> = {
  accessDenied: "You cannot perform the requested operation.",
  invalidArgument: "The argument is invalid or missing or has an incorrect format.",
  invalidSelection: "The current selection is invalid for this operation.",
  itemAlreadyExists: "A resource with the same name or identifier already exists.",
  itemNotFound: "The requested resource doesn't exist.",
  propertyNotLoaded: "The property is not available: load it and call context.sync() before reading it.",
  notImplemented: "The browser workbook does not have this part of Office.js.",
};

/** OfficeExtension.Error. */
export class OfficeError extends Error {
  readonly code: string;
  readonly debugInfo: { readonly code: string; readonly message: string; readonly errorLocation: string };

  constructor(code: Code, location: string) {
    super(`${words[code]} (${location})`);
    this.name = "RichApi.Error";
    this.code = ErrorCodes[code];
    this.debugInfo = { code: this.code, message: this.message, errorLocation: location };
  }
}
