/** Why nobody waits for an answer any more, when it is not that the caller has gone: the reason of `callerGone`. */
export class TimeOver extends Error {}
