from tests.support.fixtures import wecom as wecom
