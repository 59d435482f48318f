/**
 * How much speaks for it that alerts have something in common: what a person has recorded counts more than what was merely reported, a trace of
 * an adversary more than what they may have reached, and what is the organization's own within one service the least.
 */
export const scoreOf = {
  KNOWN_INDICATOR: 70,
  SHARED_INDICATOR: 60,
  SHARED_ENTITY: 50,
  SHARED_TECHNIQUE: 40,
  SHARED_ASSET: 30,
} as const;
