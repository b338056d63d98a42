/** Resolves when the element comes near what is in view. @throws the reason of `signal` when that aborts before */
export const untilVisible = (element: Element, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) {
          observer.disconnect()
          resolve()
        }
      },
      { rootMargin: '200px' },
    )
    observer.observe(element)
    signal.addEventListener('abort', () => {
      observer.disconnect()
      reject(signal.reason)
    })
  })
