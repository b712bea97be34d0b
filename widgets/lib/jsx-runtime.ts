import type { ComponentChildren, VNode } from 'preact';

/**
 * What JSX compiles to in the widgets' bundles, in place of `preact/jsx-runtime`, which brings Preact's renderer
 * along: the same plain description of an element or component, for `drawOnce`.
 */
export function jsx(type: VNode['type'], { ref, ...props }: Attributes): Description {
  return { type, props, ref };
}

type Attributes = VNode['props'] & { readonly ref?: VNode['ref'] };
type Description = Pick<VNode, 'type' | 'props'> & { readonly ref: VNode['ref'] };

export { jsx as jsxs };

export function Fragment({ children }: { readonly children?: ComponentChildren }): ComponentChildren {
  return children;
}
