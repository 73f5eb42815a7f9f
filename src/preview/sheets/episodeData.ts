import { day } from "./sheetPage";

/** A date of an episode: the index, and the contracts held from then on. */
export type EpisodeLine = readonly [date: number, index: number, contracts: number];

export interface Episode {
  readonly name: string;
  readonly beta: number;
  /** Money in shares, and in bonds and cash, which stay as they are. */
  readonly shares: number;
  readonly other: number;
  /** What the document counts for rolls and financing in all. */
  readonly cost: number;
  readonly lines: readonly EpisodeLine[];
  /** Returns that the document gives, as decimals. */
  readonly printed: readonly [unhedged: number, hedged: number];
  readonly source: string;
  readonly wrong: string;
}

export const episodeData: readonly Episode[] = [
  {
    name: "2022, a bear market hedged in part",
    beta: 1.05,
    shares: 700_000,
    other: 300_000,
    cost: 3_700,
    lines: [
      [day(2022, 1, 3), 4_796, 0],
      [day(2022, 1, 3), 4_796, -2],
      [day(2022, 3, 31), 4_530, -2],
      [day(2022, 6, 30), 3_785, -2],
      [day(2022, 9, 30), 3_586, -2],
      [day(2022, 12, 31), 3_839, 0],
    ],
    printed: [-0.09, 0.0057],
    source: "2144–2240",
    wrong:
      "The document’s portfolio loses 9% where its own beta and shares lose 14.7%; costs are never deducted.",
  },
  {
    name: "2023, a hedge against a rally",
    beta: 1,
    shares: 500_000,
    other: 0,
    cost: 3_200,
    lines: [
      [day(2023, 1, 3), 3_824, 0],
      [day(2023, 1, 3), 3_824, -2],
      [day(2023, 3, 31), 4_109, -2],
      [day(2023, 6, 30), 4_450, -2],
      [day(2023, 9, 30), 4_288, -2],
      [day(2023, 12, 31), 4_769, 0],
    ],
    printed: [0.247, 0.052],
    source: "2241–2350",
    wrong: "The returns are right; “was net short” is not: 76.5% was hedged, so the investor stayed long.",
  },
  {
    name: "2020, hedged in the crash only",
    beta: 1.1,
    shares: 800_000,
    other: 0,
    cost: 1_200,
    lines: [
      [day(2020, 2, 27), 3_116, 0],
      [day(2020, 2, 27), 3_116, -6],
      [day(2020, 3, 6), 2_985, -6],
      [day(2020, 3, 16), 2_386, -6],
      [day(2020, 3, 23), 2_237, 0],
      [day(2020, 12, 31), 3_756, 0],
    ],
    printed: [-0.04, 0.206],
    source: "2352–2456",
    wrong:
      "The gain of the futures vanishes once they are closed, and “unhedged” are the same shares. Closed at the very low.",
  },
  {
    name: "2018, the fourth quarter, half hedged",
    beta: 0.95,
    shares: 600_000,
    other: 0,
    cost: 0,
    lines: [
      [day(2018, 10, 1), 2_914, -2],
      [day(2018, 10, 31), 2_711, -2],
      [day(2018, 11, 30), 2_760, -2],
      [day(2018, 12, 24), 2_347, 0],
      [day(2018, 12, 31), 2_507, 0],
    ],
    printed: [-0.09, -0.083],
    source: "2458–2534",
    wrong: "The futures’ gain of 56,700 is dropped, and the portfolio does not follow its beta.",
  },
  {
    name: "2008 to 2010, hedged down to the low",
    beta: 1.05,
    shares: 2_000_000,
    other: 0,
    cost: 0,
    lines: [
      [day(2008, 6, 2), 1_400, -22],
      [day(2008, 8, 31), 1_282, -22],
      [day(2008, 9, 30), 1_166, -22],
      [day(2008, 10, 31), 969, -22],
      [day(2008, 11, 30), 896, -22],
      [day(2008, 12, 31), 903, -22],
      [day(2009, 3, 9), 676, 0],
      [day(2009, 6, 30), 920, 0],
      [day(2009, 12, 31), 1_115, 0],
      [day(2010, 12, 31), 1_258, 0],
    ],
    printed: [-0.3625, -0.1125],
    source: "2932–3058",
    wrong:
      "The futures’ 796,400 is left out after closing; “unhedged” is the value of 2008 under the date of 2010.",
  },
];
