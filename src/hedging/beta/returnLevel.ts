/**
 * Level of the numbers from which returns are computed: p₁/p₀ lies near 1, so what sets returns apart by less than a few
 * ε of that is rounding. A market that grows by the same rate throughout would else have a beta of any size.
 */
export const returnLevel = 1;
