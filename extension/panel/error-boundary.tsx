import { Component, type ComponentChildren } from 'preact';

/** Catches what breaks while the panel is drawn, and hands it on. What was drawn is left. */
export class ErrorBoundary extends Component<{
  readonly onError: (reason: unknown) => void;
  readonly children: ComponentChildren;
}> {
  override componentDidCatch(reason: unknown): void {
    this.props.onError(reason);
  }

  override render() {
    return this.props.children;
  }
}
