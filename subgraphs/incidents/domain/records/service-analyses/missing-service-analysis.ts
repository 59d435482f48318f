/** A calendar month of a service that no published analysis covers. No table: which ones there are is told as it is asked for. */
export interface MissingServiceAnalysis {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceName: string;
  /** The team that owns the service. */
  readonly teamId: string;
  readonly periodFrom: Date;
  readonly periodUntil: Date;
}
