import type { AlertSource } from "../records/alerts/alert-source.js";

/** The source that monitoring is said to be reported by. */
export interface Reporting {
  readonly source: Pick<AlertSource, "name" | "serviceIds">;
  /** The service whose monitoring it is. */
  readonly service: { readonly id: string; readonly name: string };
}

/** Something of monitoring, with the source that is named for it; without one where none is. */
export interface WithReporting {
  readonly reporting?: Reporting | null;
}
