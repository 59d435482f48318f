/** What somebody has granted to a program by choosing a persona. */
export interface Grant {
  readonly persona: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly nonce: string | undefined;
}
