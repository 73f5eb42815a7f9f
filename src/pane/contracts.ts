import type { Contract } from "../hedging/contracts/contract";

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[\s,/()&-]+/)
    .filter(Boolean);

/** Contracts that match every word of a search in code, name, exchange, currency or group; codes and names come first. */
export function searchContracts(catalogue: readonly Contract[], search: string): readonly Contract[] {
  const wanted = words(search);
  const ranked = catalogue.map((contract) => ({ contract, rank: rankOf(contract, wanted) }));
  return ranked
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ contract }) => contract);
}

function rankOf({ code, name, exchange, currency, group }: Contract, wanted: readonly string[]): number {
  const places = [[code.toLowerCase()], words(name), words(`${exchange} ${currency} ${group}`)];
  const ranks = wanted.map((word) => {
    if (places[0]![0] === word) return 0;
    const place = places.findIndex((list) => list.some((part) => part.startsWith(word)));
    return place === -1 ? Infinity : place + 1;
  });
  return Math.max(0, ...ranks);
}
