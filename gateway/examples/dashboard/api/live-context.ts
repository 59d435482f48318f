import { createContext } from "react";

/** What the parts of the page know of changes. */
export interface Live {
  readonly isLive: boolean;
  /** Grows when lists and counts are to be asked for again. */
  readonly revision: number;
  readonly last?: {
    readonly incidentId: string;
    readonly number: string;
    readonly operation: string;
    readonly at: string;
  };
}

export const LiveContext = createContext<Live>({ isLive: false, revision: 0 });
