// Returns the page's language, landmarks and main heading in document order.
() => [`html ${document.documentElement.lang}`, ...[...document.querySelectorAll('body > header, main, h1, body > footer')].map(part => part.localName)]
