/** The last five minutes, in pieces of five seconds. */
export const secondsOfPiece = 5;
export const piecesKept = 60;

/** A duration falls into the class that is at most a tenth above it: from 0.1 ms to some minutes. */
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
  /** In seconds, at most a tenth too high; none when nothing was recorded. */
  readonly p50: number | undefined;
  readonly p99: number | undefined;
  /** How many in each piece, the oldest first. */
  readonly counts: readonly number[];
}

/** How long something took in the last minutes. Recording is a few additions, whatever the load; the memory is fixed. */
export class RecentDurations {
  private readonly pieces: readonly Piece[] = Array.from({ length: piecesKept }, () => ({
    at: Number.NEGATIVE_INFINITY,
    count: 0,
    failed: 0,
    byClass: new Uint32Array(classes),
  }));

  /** @param now in seconds, on a clock that never goes back */
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
