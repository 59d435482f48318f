// What a statement adds to the JSON of a row has names that no column and no field has.

/** What its list is ordered by, of which a cursor is made. */
export const placeName = (index: number): string => `$by${index}`;

/** Whether the source of a copy has confirmed lately who may read it. */
export const confirmedName = "$confirmed";

/** The page of a list that the row leads to, by the place of the list among all that it leads to. */
export const pageName = (index: number): string => `$page${index}`;

/** How many entries the list of a page has. */
export const countName = (page: string): string => `${page}count`;
