/** Words of another language for one part of the schema. */
export interface Translation {
  readonly title?: string;
  readonly description?: string;
  /** The `sourceHash` of the English that was translated: when the schema's text moves on, it no longer fits. */
  readonly source?: string;
}

/** Translations by schema coordinate, such as `Responsibility.IOC_SWEEPS`. */
export type Catalogue = Readonly<Record<string, Translation>>;
