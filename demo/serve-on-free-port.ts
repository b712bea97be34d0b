import { serve, type Server, type ServeOptions } from './serve';

/** Serves on the port that is asked for, or on the first free one of the nineteen after it. */
export async function serveOnFreePort(
  options: ServeOptions & { readonly port: number },
): Promise<Server & { readonly port: number }> {
  for (let port = options.port; ; port++) {
    try {
      return { ...(await serve({ ...options, port })), port };
    } catch (error) {
      if (!isTaken(error) || port === options.port + 19) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
