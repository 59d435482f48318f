/** Room for a token of the greatest length, as in the headers of a request. */
const maxBytes = 16_384;
/** One says who it is; a client may send pings beside it. */
const maxMessages = 10;

/** Why a message is not looked at that comes before it is known who sends it; none when it is. Pure. */
export function earlyMessageProblem(bytes: number, count: number): string | undefined {
  if (bytes > maxBytes)
    return `At most ${maxBytes} bytes: it is not known yet who you are. Send connection_init first.`;
  if (count > maxMessages)
    return `At most ${maxMessages} messages while it is not known who you are. Send connection_init first.`;
  return undefined;
}
