/**
 * Why a source could not be read, in English: one sentence each without its full stop, values in braces. The
 * catalogues of the other languages are typed against this one.
 */
export const FAULTS = {
  // The link
  'fault.noLink': 'this is not a link that can be read',
  'fault.protocol': 'only http and https links are read, not {protocol}',
  'fault.credentials': 'links with a user name or password are not read',
  'fault.private': 'the link leads to a private network, which is not read',
  'fault.redirects': 'the link redirects more than {count} times',

  // The connection
  'fault.noSite': 'no site has this name',
  'fault.refused': 'the site does not answer (connection refused)',
  'fault.unreachable': 'the site cannot be reached',
  'fault.brokenOff': 'the site broke the connection off',
  'fault.noAnswer': 'the site does not answer in time',
  'fault.certificate': "the site's certificate is not valid, so nobody knows whose page it is",
  'fault.noHttps': 'the site does not speak HTTPS at this address',
  'fault.noHttp': 'the site does not speak proper HTTP',

  // The answer
  'fault.signIn': 'the site wants a sign-in for this page ({status})',
  'fault.payment': 'the site wants to be paid for this page ({status})',
  'fault.forbidden': 'the site does not show this page to us ({status})',
  'fault.noPage': 'there is no page at this address ({status})',
  'fault.takenDown': 'the page was taken down ({status})',
  'fault.busy': 'the site asks us to come back later ({status})',
  'fault.legal': 'the page may not be shown for legal reasons ({status})',
  'fault.outOfOrder': 'the site is out of order ({status})',
  'fault.status': 'the site gave no page for this address ({status})',
  'fault.late': 'the page did not arrive in time',
  'fault.large': 'the page is larger than {megabytes} MB',
  'fault.damaged': 'the page arrived damaged',
  'fault.encoding': 'the page is packed in a way that was not asked for ({encoding})',
  'fault.packedTwice': 'the page is packed more than once',
  'fault.unreadable': 'the page could not be read',

  // What it holds
  'fault.noArticle': 'the page holds no article text',
  'fault.login': 'the page asks to sign in and shows no article',
  'fault.noFeed': 'this is not a feed and does not link to one',
  'fault.isFeed': 'this is a feed, not an article; /feed add loads its articles',
  'fault.format': '{type} is not a format that can be read',
  'fault.noFormat': 'this is not a format that can be read',
  'fault.empty': 'the file is empty',
  'fault.noText': 'the file has no text',
  'fault.emptyText': 'the text is empty or too short',
  'fault.damagedFile': 'the file is damaged or not what its name says',
  'fault.slow': 'the file takes too long to read',
  'fault.memory': 'the file needs too much memory to read',
  'fault.pdf.locked': 'the PDF is locked with a password',
  'fault.pdf.damaged': 'the PDF is damaged',
  'fault.pdf.empty': 'the PDF holds no text; it may be a scan',
  'fault.word.damaged': 'the Word document is damaged',
  'fault.word.empty': 'the Word document holds no text',
  'fault.frontMatter': 'its front matter is faulty in line {line}: {detail}',

  // Files of this machine
  'fault.noFile': 'there is no such file',
  'fault.fileForbidden': 'the file may not be read',
  'fault.largeFile': 'the file is larger than {megabytes} MB',
  'fault.noFiles': 'the folder holds no file that can be read',
  'fault.other': 'it could not be read ({code})',

  // The server's limits
  'fault.quota.articles': "the server's limit of {limit} articles is reached",
  'fault.quota.bytes': "the server's limit of {limit} bytes of text is reached",
  'fault.quota.feeds': "the server's limit of {limit} feeds is reached",
  'fault.quota.addedAnHour': "the server's limit of {limit} articles an hour is reached",
  'fault.quota.readsAnHour': "the server's limit of {limit} links and files an hour is reached",
} as const;

/** Names a reason why a source could not be read. */
export type FaultKey = keyof typeof FAULTS;
