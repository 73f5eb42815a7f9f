export const places: Record<string, (text: string, version: string, day: string) => string>;
