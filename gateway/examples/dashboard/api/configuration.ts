/** Where the page finds what it needs. The server of the page says it, so that one build runs everywhere. */
export interface Configuration {
  /** Such as `https://cordon.example/graphql`. */
  readonly gatewayUrl: string;
  /** The identity provider, as the gateway's OIDC_ISSUER names it. */
  readonly issuer: string;
  readonly clientId: string;
  /** What is asked for, with spaces between. Many providers give a token for an API only to whoever asks for a scope of it. */
  readonly scope: string;
}

export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch("configuration.json");
  return response.json();
}
