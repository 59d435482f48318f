/** Requests a token for a persona. @throws Error that lists the personas when there is none of that name */
export async function requestToken(issuer: string, persona: string | undefined): Promise<string> {
  const query = persona === undefined ? "" : `?persona=${encodeURIComponent(persona)}`;
  const response = await fetch(`${issuer}/token${query}`);
  const answer = (await response.json()) as { access_token?: string; message?: string; personas?: readonly string[] };
  if (answer.access_token) return answer.access_token;
  throw new Error(`${answer.message} There are: ${(answer.personas ?? []).join(", ")}.`);
}
