/** A property decorator, whatever it requires of the property's type. */
type Decorator = (target: object, property: never) => void;

/** Several decorators of a property as one. */
export function applyDecorators(...decorators: readonly Decorator[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property as never);
  };
}
