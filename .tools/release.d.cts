export function releaseAddress(given: string | undefined): { site: string; address: string };
