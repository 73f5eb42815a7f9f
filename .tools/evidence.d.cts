export function evidence(): string;
