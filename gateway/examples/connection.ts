/** Where Cordon is, and as whom to ask: CORDON_URL and CORDON_TOKEN. Throws with a line that says how to get them. */
export function connection(): { readonly url: string; readonly token: string } {
  const { CORDON_URL: url = "http://localhost:4000/graphql", CORDON_TOKEN: token } = process.env;
  if (!token) {
    throw new Error(
      'CORDON_TOKEN is not set. Beside a running `npm start`: CORDON_TOKEN="$(cd ../.. && npm run --silent token -- security-analyst)"',
    );
  }
  return { url, token };
}
