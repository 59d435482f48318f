/** What is kept of each exercise. */
export interface Exercise {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly description: string;
  readonly recordedById: string;
  readonly recordedAt: Date;
}
