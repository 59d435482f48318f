/** So many ranges of versions are said of a service at most. */
export const maxVersions = 50;
