/** Where the page finds what it needs. The server of the page says it, so that one build runs everywhere. */
export interface Configuration {
  /** Such as `https://cordon.example/graphql`. */
  readonly gatewayUrl: string;
  /** The identity provider, as the gateway's OIDC_ISSUER names it. */
  readonly issuer: string;
  readonly clientId: string;
}

export async function readConfiguration(): Promise<Configuration> {
  const response = await fetch("configuration.json");
  return response.json();
}
