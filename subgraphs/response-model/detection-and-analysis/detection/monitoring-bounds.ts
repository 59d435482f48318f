/** The environment that monitoring is deployed in where nobody says which. */
export const usualEnvironment = "production";

/** Within how many minutes the health of monitoring is promised to be reported: at least, at most, and where nobody says. */
export const reportMinutes = { min: 5, max: 10_080, usual: 1_440 } as const;

/** How many techniques a detection requirement can name: one that needs more is several. */
export const maxTechniques = 50;
