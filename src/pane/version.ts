import about from "../../package.json";

/** The version of the add-in that is running, also written to the sheets it writes. */
export const version: string = about.version;
