/** Logs that a detection needs, named as Sigma does: by at least one of the three, in small letters. */
export interface RequiredLogSource {
  /** What writes them, such as `windows` or `aws`; null where any does. */
  readonly product: string | null;
  /** What kind of event they tell of, such as `process_creation`; null where any. */
  readonly category: string | null;
  /** Which of the logs of the product, such as `sysmon` or `cloudtrail`; null where any. */
  readonly service: string | null;
}
