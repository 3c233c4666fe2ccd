// The page's language, its landmarks and its main heading, in order.
() => [`html ${document.documentElement.lang}`, ...[...document.querySelectorAll('body > header, main, h1, body > footer')].map(part => part.localName)]
