// The test that the docs show a host: it runs as it stands.
import '../../stories/docs/examples/Testing.test'
