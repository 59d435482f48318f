/** That a precursor announced an incident. Read by whoever reads both. Only that it was withdrawn is written later, once. */
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
  /** When it turned out to be a mistake. */
  readonly withdrawnAt: Date | null;
  readonly withdrawnById: string | null;
  readonly withdrawnByName: string | null;
  readonly withdrawalReason: string | null;
}
