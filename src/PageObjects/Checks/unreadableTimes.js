// Returns the times that do not tell browsers their date as HTML writes it, with the time of day in UTC.
() => [...document.querySelectorAll('time')]
  .filter(time => !/^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\dZ)?$/.test(time.dateTime))
  .map(describe)
