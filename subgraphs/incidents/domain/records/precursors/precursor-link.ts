/** That a precursor announced an incident. Read by whoever reads both. Never changed. */
export interface PrecursorLink {
  readonly id: string;
  readonly version: number;
  readonly precursorId: string;
  readonly incidentId: string;
  /** What shows it. */
  readonly reason: string;
  readonly linkedById: string;
  readonly linkedByName: string;
  readonly linkedAt: Date;
}
