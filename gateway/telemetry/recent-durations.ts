/** Five minutes in slices of five seconds. */
export const secondsOfPiece = 5;
export const piecesKept = 60;

/** A histogram whose classes grow by ten percent, from 0.1 ms to minutes. */
const classes = 160;
const growth = Math.log(1.1);
const minSeconds = 0.0001;

interface Piece {
  at: number;
  count: number;
  failed: number;
  readonly byClass: Uint32Array;
}

export interface DurationsRead {
  readonly count: number;
  readonly failed: number;
  /** In seconds, at most ten percent too high; none without data. */
  readonly p50: number | undefined;
  readonly p99: number | undefined;
  /** Counts by slice, oldest first. */
  readonly counts: readonly number[];
}

/** Durations of the last minutes. Recording costs a few additions, and the memory is fixed. */
export class RecentDurations {
  private readonly pieces: readonly Piece[] = Array.from({ length: piecesKept }, () => ({
    at: Number.NEGATIVE_INFINITY,
    count: 0,
    failed: 0,
    byClass: new Uint32Array(classes),
  }));

  /** @param now a monotonic clock, in seconds */
  constructor(private readonly now: () => number = () => performance.now() / 1000) {}

  record(seconds: number, failed: boolean): void {
    const at = Math.floor(this.now() / secondsOfPiece);
    const piece = this.pieces[at % piecesKept] as Piece;
    if (piece.at !== at) {
      Object.assign(piece, { at, count: 0, failed: 0 });
      piece.byClass.fill(0);
    }
    piece.count += 1;
    if (failed) piece.failed += 1;
    const place = classOf(seconds);
    piece.byClass[place] = (piece.byClass[place] ?? 0) + 1;
  }

  read(): DurationsRead {
    const last = Math.floor(this.now() / secondsOfPiece);
    const byAge = Array.from({ length: piecesKept }, (_, index) => {
      const at = last - piecesKept + 1 + index;
      const piece = at >= 0 ? this.pieces[at % piecesKept] : undefined;
      return piece?.at === at ? piece : undefined;
    });
    const kept = byAge.filter((piece) => piece !== undefined);
    const count = kept.reduce((sum, piece) => sum + piece.count, 0);
    return {
      count,
      failed: kept.reduce((sum, piece) => sum + piece.failed, 0),
      p50: quantile(kept, count, 0.5),
      p99: quantile(kept, count, 0.99),
      counts: byAge.map((piece) => piece?.count ?? 0),
    };
  }
}

const classOf = (seconds: number) =>
  Math.min(classes - 1, Math.max(0, Math.ceil(Math.log(seconds / minSeconds) / growth)));

function quantile(pieces: readonly Piece[], count: number, share: number): number | undefined {
  if (count === 0) return undefined;
  let left = Math.ceil(count * share);
  for (let place = 0; place < classes; place += 1) {
    left -= pieces.reduce((sum, { byClass }) => sum + (byClass[place] ?? 0), 0);
    if (left <= 0) return minSeconds * Math.exp(place * growth);
  }
  return undefined;
}
